package port.gate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import port.report.Standing;

/// What is known and agreed on: the standing of every program and kernel, written by `port`, and what people accepted.
///
/// @param kernels sorted by name
/// @param accepted sorted by name
public record Baseline(List<Known> kernels, List<Accepted> accepted) {
    public static final String SCHEMA = "port-baseline/1";

    public Baseline {
        kernels = kernels.stream().sorted(Comparator.comparing(Known::name)).toList();
        accepted = accepted.stream().sorted(Comparator.comparing(Accepted::name)).toList();
    }

    public static Baseline empty() {
        return new Baseline(List.of(), List.of());
    }

    /// The standing of one kernel, or program, when the baseline was last written.
    ///
    /// @param name `program/kernel`, or the program's
    /// @param fingerprint of the original; empty for a program
    /// @param coverage how many percent of the ways of its branches were gone; empty where that is not known
    public record Known(String name, Standing verdict, String fingerprint, OptionalInt coverage) {
        public Known {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(verdict, "verdict");
            Objects.requireNonNull(fingerprint, "fingerprint");
            Objects.requireNonNull(coverage, "coverage");
        }

        /// One whose branches are not known.
        public Known(String name, Standing verdict, String fingerprint) {
            this(name, verdict, fingerprint, OptionalInt.empty());
        }
    }

    /// A person's word that a standing is good enough for now.
    ///
    /// @param name `program/kernel`, or the program's
    /// @param verdict the worst that is accepted; never a mismatch
    /// @param reason in a sentence
    /// @param expires the last day on which it counts
    public record Accepted(String name, Standing verdict, String reason, LocalDate expires) {
        public Accepted {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(verdict, "verdict");
            if (reason.isBlank()) {
                throw new IllegalArgumentException("accepting '" + name + "' needs a reason");
            }
            if (verdict == Standing.MISMATCH) {
                throw new IllegalArgumentException("a MISMATCH cannot be accepted: mend the port of '" + name + "'");
            }
            Objects.requireNonNull(expires, "expires");
        }
    }

    public Optional<Known> known(String name) {
        return kernels.stream().filter(known -> known.name().equals(name)).findFirst();
    }

    public Optional<Accepted> accepted(String name) {
        return accepted.stream().filter(entry -> entry.name().equals(name)).findFirst();
    }

    /// With one more acceptance, in place of an earlier one of the same name.
    public Baseline accept(Accepted entry) {
        var others = accepted.stream().filter(other -> !other.name().equals(entry.name()));
        return new Baseline(
                kernels, java.util.stream.Stream.concat(others, java.util.stream.Stream.of(entry)).toList());
    }
}
