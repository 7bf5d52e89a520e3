package port.syntax;

/// Who may use a member.
public enum Access {
    PUBLIC,
    PROTECTED,
    PRIVATE
}
