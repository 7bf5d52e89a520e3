package port.syntax;

/// Where the name of a class or enumeration comes from.
public enum ClassNaming {
    /// The author wrote it.
    WRITTEN,
    /// `typedef struct {...} S;`: the class takes the name of the alias, which is there too.
    TYPEDEF,
    /// No name, but used for variables: the parser made one up, unique in the translation unit.
    UNNAMED,
    /// No name and no variable: the members belong to the scope around it. The name is made up.
    ANONYMOUS
}
