package port.lower.symbol;

/// The state of one `pattern...`: which element is being made, and how many there are, which the first pack met in the pattern tells.
public final class Expansion {
    private final int index;
    private int length = -1;

    public Expansion(int index) {
        this.index = index;
    }

    public int index() {
        return index;
    }

    /// A pack of `size` elements stands in the pattern.
    ///
    /// @throws PackEnd if it has no element at the index
    public void meet(int size) {
        length = size;
        if (index >= size) {
            throw PackEnd.INSTANCE;
        }
    }

    /// How many elements the packs in the pattern have; negative if there is no pack in it.
    public int length() {
        return length;
    }

    /// Thrown where a pack has no more elements.
    public static final class PackEnd extends RuntimeException {
        private static final long serialVersionUID = 1L;
        static final PackEnd INSTANCE = new PackEnd();

        private PackEnd() {
            super("end of pack", null, false, false);
        }
    }
}
