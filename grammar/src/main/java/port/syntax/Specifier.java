package port.syntax;

/// The words of a declaration apart from its type.
public enum Specifier {
    STATIC("static"),
    EXTERN("extern"),
    INLINE("inline"),
    VIRTUAL("virtual"),
    EXPLICIT("explicit"),
    CONSTEXPR("constexpr"),
    MUTABLE("mutable"),
    THREAD_LOCAL("thread_local"),
    REGISTER("register"),
    OVERRIDE("override"),
    FINAL("final"),
    FORCE_INLINE("__forceinline__"),
    NO_INLINE("__noinline__"),
    GLOBAL("__global__"),
    DEVICE("__device__"),
    HOST("__host__"),
    SHARED("__shared__"),
    CONSTANT("__constant__"),
    MANAGED("__managed__"),
    GRID_CONSTANT("__grid_constant__");

    private final String spelling;

    Specifier(String spelling) {
        this.spelling = spelling;
    }

    /// The operator or word as it stands in the source.
    public String spelling() {
        return spelling;
    }
}
