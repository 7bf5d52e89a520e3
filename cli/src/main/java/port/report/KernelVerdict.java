package port.report;

import java.util.Objects;

/// The verdict on one kernel over all its launches.
///
/// @param place `file:line`
/// @param detail the bound and the worst difference, or the first mismatch with launch, buffer, index and both bit patterns; empty for `EXACT`
public record KernelVerdict(String name, String place, String verdict, int launches, String detail) {
    public KernelVerdict {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(detail, "detail");
    }

    public KernelVerdict withPlace(String other) {
        return new KernelVerdict(name, other, verdict, launches, detail);
    }
}
