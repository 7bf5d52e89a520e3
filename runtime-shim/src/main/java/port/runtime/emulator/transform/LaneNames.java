package port.runtime.emulator.transform;

import java.util.Optional;

/// The names of the methods that belong to the one that runs a region for groups of threads.
///
/// @param threadwise runs the region's threads one by one
/// @param unaligned runs the region where values are no multiples of the group's size
/// @param parting runs a group whose lanes part where groups mostly agree; empty if there is none
/// @param strips run strips; empty if there are none
record LaneNames(String threadwise, String unaligned, Optional<String> parting, Optional<Strips> strips) {
    /// @param row runs a strip of groups of a row
    /// @param blocks runs a strip of groups of the same row of neighbouring blocks; empty if that may not be
    record Strips(String row, Optional<String> blocks) {
        /// Names derived from that of the method for groups, which ends like these, as the JVM is told to compile such methods soon.
        static Strips of(String name, boolean blocks) {
            return new Strips(name + "$row$lanes", blocks ? Optional.of(name + "$blocks$lanes") : Optional.empty());
        }
    }
}
