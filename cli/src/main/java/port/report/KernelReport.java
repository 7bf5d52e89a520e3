package port.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/// A kernel as it stands in the source.
///
/// @param place `file:line`
/// @param isSupported whether it can be ported
/// @param reasons why not, or why only in part, one sentence each
/// @param endLine the line of its closing brace
/// @param fingerprint equal as long as the kernel, what it calls and the variables it uses mean the same; empty where that is not known
public record KernelReport(
        String name, String place, boolean isSupported, List<String> reasons, int endLine, String fingerprint) {
    public KernelReport {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(place, "place");
        reasons = List.copyOf(reasons);
        Objects.requireNonNull(fingerprint, "fingerprint");
    }

    /// `full`, `partial` or `none`, as of a call.
    @JsonProperty
    public String support() {
        return !isSupported ? "none" : reasons.isEmpty() ? "full" : "partial";
    }
}
