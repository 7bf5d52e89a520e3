package port.report;

import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The verdict on one kernel over all its launches.
///
/// @param place `file:line`
/// @param detail the bound and the worst difference, or the first mismatch with launch, buffer, index and both bit patterns; empty for `EXACT`
/// @param coverage which ways of its branches it went; absent where that is not known
/// @param ulps how far floating-point elements are apart; absent where none differs
/// @param parting where the two executions first held different values; absent where that is not known
public record KernelVerdict(
        String name,
        String place,
        String verdict,
        int launches,
        String detail,
        Optional<BranchCoverage> coverage,
        Optional<UlpReport> ulps,
        Optional<PartingReport> parting) {
    public KernelVerdict {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(coverage, "coverage");
        Objects.requireNonNull(ulps, "ulps");
        Objects.requireNonNull(parting, "parting");
    }

    /// One of which nothing more is known.
    public KernelVerdict(String name, String place, String verdict, int launches, String detail) {
        this(name, place, verdict, launches, detail, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public KernelVerdict with(BranchCoverage known) {
        return new KernelVerdict(name, place, verdict, launches, detail, Optional.of(known), ulps, parting);
    }

    public KernelVerdict with(UlpReport known) {
        return new KernelVerdict(name, place, verdict, launches, detail, coverage, Optional.of(known), parting);
    }

    public KernelVerdict with(PartingReport known) {
        return new KernelVerdict(name, place, verdict, launches, detail, coverage, ulps, Optional.of(known));
    }

    public KernelVerdict withDetail(String other) {
        return new KernelVerdict(name, place, verdict, launches, other, coverage, ulps, parting);
    }

    /// The detail, and what there is to say of its coverage.
    public String remark() {
        String thin = coverage.map(BranchCoverage::warning).orElse("");
        return detail.isEmpty() || thin.isEmpty() ? detail + thin : detail + "; " + thin;
    }

    /// With other places.
    public KernelVerdict withPlaces(UnaryOperator<String> other) {
        return new KernelVerdict(
                name,
                other.apply(place),
                verdict,
                launches,
                detail,
                coverage.map(known -> known.withPlaces(other)),
                ulps,
                parting.map(known -> known.withPlace(other)));
    }
}
