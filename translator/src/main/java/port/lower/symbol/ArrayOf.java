package port.lower.symbol;

import java.util.Objects;

/// `element[count]`; the count is [#UNKNOWN] for `element[]` and [#DEPENDENT] where a template parameter gives it.
public record ArrayOf(CxxType element, long count) implements CxxType {
    public static final long UNKNOWN = -1;
    public static final long DEPENDENT = -2;

    public ArrayOf {
        Objects.requireNonNull(element, "element");
    }

    @Override
    public CxxType unqualified() {
        return isConst() || element instanceof Qualified ? new ArrayOf(element.unqualified(), count) : this;
    }

    @Override
    public boolean isConst() {
        return element.isConst();
    }

    @Override
    public String toString() {
        CxxType innermost = element;
        var bounds = new StringBuilder("[" + (count >= 0 ? count : "") + "]");
        while (innermost instanceof ArrayOf(var inner, var next)) {
            innermost = inner;
            bounds.append('[').append(next >= 0 ? next : "").append(']');
        }
        return innermost + bounds.toString();
    }
}
