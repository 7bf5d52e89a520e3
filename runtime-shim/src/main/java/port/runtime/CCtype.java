package port.runtime;

/// Kinds of characters, in the "C" locale; results are 1 and 0.
///
/// C: `<ctype.h>`. Arguments are unsigned bytes or -1.
public final class CCtype {
    private CCtype() {}

    /// An ASCII letter.
    public static int isalpha(int c) {
        return truth(isLower(c) || isUpper(c));
    }

    /// A decimal digit.
    public static int isdigit(int c) {
        return truth(c >= '0' && c <= '9');
    }

    /// An ASCII letter or decimal digit.
    public static int isalnum(int c) {
        return isalpha(c) | isdigit(c);
    }

    /// White space.
    public static int isspace(int c) {
        return truth(isSpace(c));
    }

    /// An upper-case ASCII letter.
    public static int isupper(int c) {
        return truth(isUpper(c));
    }

    /// A lower-case ASCII letter.
    public static int islower(int c) {
        return truth(isLower(c));
    }

    /// Printable, neither space nor letter nor digit.
    public static int ispunct(int c) {
        return truth(c > ' ' && c < 127 && isalnum(c) == 0);
    }

    /// A hexadecimal digit.
    public static int isxdigit(int c) {
        return truth(c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F');
    }

    /// Printable, the space included.
    public static int isprint(int c) {
        return truth(c >= ' ' && c < 127);
    }

    /// Printable, the space not included.
    public static int isgraph(int c) {
        return truth(c > ' ' && c < 127);
    }

    /// A control character.
    public static int iscntrl(int c) {
        return truth(c >= 0 && c < ' ' || c == 127);
    }

    /// A space or tab.
    public static int isblank(int c) {
        return truth(c == ' ' || c == '\t');
    }

    /// The upper-case letter, or the character itself.
    public static int toupper(int c) {
        return isLower(c) ? c - 32 : c;
    }

    /// The lower-case letter, or the character itself.
    public static int tolower(int c) {
        return isUpper(c) ? c + 32 : c;
    }

    static boolean isSpace(int c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private static boolean isLower(int c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isUpper(int c) {
        return c >= 'A' && c <= 'Z';
    }

    private static int truth(boolean holds) {
        return holds ? 1 : 0;
    }
}
