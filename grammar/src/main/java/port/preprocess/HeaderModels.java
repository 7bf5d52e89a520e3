package port.preprocess;

import java.util.Optional;
import port.source.SourceFile;

/// The headers that `port` brings along for what the user's directories do not have.
@FunctionalInterface
public interface HeaderModels {
    /// The header that `#include <name>` means, with the same object each time; empty where there is none.
    ///
    /// @param name as written between the brackets, such as `thrust/sort.h`
    Optional<SourceFile> find(String name);

    /// No headers at all.
    static HeaderModels none() {
        return _ -> Optional.empty();
    }
}
