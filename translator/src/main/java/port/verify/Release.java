package port.verify;

import java.util.Optional;

/// Device memory is about to go.
///
/// @param freed the allocation that is given back; none where all goes, at the end of the program
record Release(Optional<Buffer> freed) implements Meeting {
    static final Release ALL = new Release(Optional.empty());

    boolean isOfAll() {
        return freed.isEmpty();
    }

    /// Whether both give the same memory back.
    boolean fits(Release other) {
        return freed.map(Buffer::address).equals(other.freed.map(Buffer::address));
    }
}
