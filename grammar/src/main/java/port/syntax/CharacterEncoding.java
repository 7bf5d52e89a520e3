package port.syntax;

/// The prefix of a character or string literal.
public enum CharacterEncoding {
    ORDINARY(""),
    UTF8("u8"),
    UTF16("u"),
    UTF32("U"),
    WIDE("L");

    private final String spelling;

    CharacterEncoding(String spelling) {
        this.spelling = spelling;
    }

    /// The operator or word as it stands in the source.
    public String spelling() {
        return spelling;
    }
}
