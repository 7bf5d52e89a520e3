package port.merge;

import java.util.Objects;

/// What became of one file.
///
/// @param path relative to the project, with `/`
/// @param line of the first conflict, counted from 1; 0 where there is none
public record MergedFile(String path, Fate fate, int line) {
    /// What was done, and why.
    public enum Fate {
        /// It was not there.
        NEW,
        /// It stands as it is to be written.
        UNCHANGED,
        /// Nobody had edited it: it was written anew.
        UPDATED,
        /// Edited by people, and the translation is as it was: left alone.
        EDITED,
        /// Edited by people where the translation has not changed: both stand in it.
        MERGED,
        /// Both changed the same lines: marked in the file.
        CONFLICT,
        /// Deleted by people: not written again.
        DELETED,
        /// No longer written, never edited: deleted.
        REMOVED,
        /// No longer written, but edited by people: left alone.
        ORPHANED
    }

    public MergedFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(fate, "fate");
    }
}
