package port.report;

import java.util.List;

/// Which part of the programs a report is about, where several machines share the work.
///
/// @param index counted from 1
/// @param total how many parts there are
/// @param programs the names of all programs, in order: those of this part and of the others
public record Shard(int index, int total, List<String> programs) {
    public Shard {
        if (index < 1 || index > total) {
            throw new IllegalArgumentException("no shard " + index + " of " + total);
        }
        programs = List.copyOf(programs);
    }

    /// Whether the program at `position`, counted from 0, belongs to this part.
    public boolean contains(int position) {
        return position % total == index - 1;
    }
}
