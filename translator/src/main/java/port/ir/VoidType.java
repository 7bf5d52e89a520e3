package port.ir;

/// The type of what has no value, and the pointee of `void*`.
public enum VoidType implements Type {
    VOID;

    @Override
    public String toString() {
        return "void";
    }
}
