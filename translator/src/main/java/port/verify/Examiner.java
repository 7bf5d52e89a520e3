package port.verify;

import java.util.List;
import java.util.Optional;
import port.reference.compile.LaunchScene;

/// Says what a launch behind which memory differs is worth.
interface Examiner {
    /// @param scene with which the launch can be replayed, if it was kept
    Judgement judge(
            List<Difference> differences, List<Buffer> expected, List<Buffer> actual, Optional<LaunchScene> scene);

    /// Looks at a launch behind which memory is equal.
    default Judgement confirm(List<Buffer> expected, List<Buffer> actual, Optional<LaunchScene> scene) {
        return Judgement.EXACT;
    }

    /// Calls every difference a mismatch.
    static Examiner bytes() {
        return (differences, _, _, _) -> Judgement.mismatch(differences.getFirst());
    }
}
