package port.lower.symbol;

import java.util.Objects;

/// `element[N]` with a template parameter `N`, while a signature is matched.
public record ArrayPattern(CxxType element, TemplateParameter bound) implements CxxType {
    public ArrayPattern {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(bound, "bound");
    }

    @Override
    public CxxType unqualified() {
        return isConst() ? new ArrayPattern(element.unqualified(), bound) : this;
    }

    @Override
    public boolean isConst() {
        return element.isConst();
    }

    @Override
    public String toString() {
        return element + "[" + bound + "]";
    }
}
