package port.preprocess;

/// What a token is, as far as the preprocessor can tell.
///
/// Keywords are identifiers. Operators are cut as long as possible, with one exception that spares the parser a guess
/// between shifts and the ends of template argument lists: `>` is followed by nothing but `=`. So `>>` comes as
/// `>` `>`, `>>>` as three tokens, `>>=` as `>` `>=`; [SourceToken#isGlued()] tells them from `> >`. `<<<`, `<<`,
/// `<<=`, `->` and `->*` are one token each. Digraphs come as what they stand for.
public enum TokenKind {
    /// A name or a keyword.
    IDENTIFIER,
    /// A number with its suffixes and digit separators, as written.
    NUMBER,
    /// One string literal with prefix, quotes and suffix, as written; adjacent literals are not joined. Raw strings too.
    STRING,
    /// A character constant with prefix and quotes, as written.
    CHAR,
    /// An operator or a bracket.
    PUNCTUATOR,
    /// A character that begins no C++ token, such as `@`.
    OTHER
}
