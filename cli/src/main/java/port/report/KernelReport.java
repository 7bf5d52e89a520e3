package port.report;

import java.util.List;
import java.util.Objects;

/// A kernel as it stands in the source.
///
/// @param place `file:line`
/// @param isSupported whether it can be ported
/// @param reasons why not, one sentence each
public record KernelReport(String name, String place, boolean isSupported, List<String> reasons) {
    public KernelReport {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(place, "place");
        reasons = List.copyOf(reasons);
    }
}
