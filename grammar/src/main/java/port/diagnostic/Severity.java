package port.diagnostic;

/// How much a finding weighs.
public enum Severity {
    /// The program, or the function in which it stands, cannot be ported as it is.
    ERROR,
    /// The port works, but the reader should know.
    WARNING,
    /// Additional information on another finding.
    NOTE
}
