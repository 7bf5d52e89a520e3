package port.lower.symbol;

/// A type yet to be deduced from an initialiser or a `return`.
public enum Placeholder implements CxxType {
    AUTO("auto"),
    DECLTYPE_AUTO("decltype(auto)");

    private final String text;

    Placeholder(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
