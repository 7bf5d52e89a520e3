package port.ir;

import java.util.Objects;

/// `count` elements in a row. A flexible or `extern __shared__` array has count 0.
public record ArrayType(Type element, long count) implements Type {
    public ArrayType {
        Objects.requireNonNull(element, "element");
        if (count < 0) {
            throw new IllegalArgumentException("negative count: " + count);
        }
    }

    @Override
    public String toString() {
        return element + "[" + count + "]";
    }
}
