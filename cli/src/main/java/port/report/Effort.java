package port.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What is left for people to do on a program.
///
/// @param change places of the source that cannot be ported as they stand
/// @param review calls that are ported in part: whether the rest matters is for the program's authors to say
public record Effort(int change, int review) {
    static Effort of(List<Finding> findings, List<CallReport> calls) {
        Set<String> places = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.isError()) {
                places.add(finding.file() + ":" + finding.line() + ":" + finding.column());
            }
        }
        int partial = calls.stream().filter(call -> call.support().equals("partial")).mapToInt(CallReport::count).sum();
        return new Effort(places.size(), partial);
    }

    public Effort plus(Effort other) {
        return new Effort(change + other.change, review + other.review);
    }
}
