package port.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// One program: what it is made of and what became of it.
///
/// @param name of the program, usually its folder or its file without the ending
/// @param files its translation units, as the user would name them
/// @param lines of source in the user's files, headers included
/// @param listings the texts of the user's files and of the Java that was written; empty where the command does not need them
/// @param translation present after `translate`
/// @param run present after `run`
/// @param verification present after `verify`
public record ProgramReport(
        String name,
        List<String> files,
        int lines,
        List<KernelReport> kernels,
        List<CallReport> calls,
        List<Listing> listings,
        Optional<TranslationReport> translation,
        Optional<RunReport> run,
        Optional<VerificationReport> verification,
        List<Finding> findings) {
    public ProgramReport {
        Objects.requireNonNull(name, "name");
        files = List.copyOf(files);
        kernels = List.copyOf(kernels);
        calls = List.copyOf(calls);
        listings = List.copyOf(listings);
        Objects.requireNonNull(translation, "translation");
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(verification, "verification");
        findings = List.copyOf(findings);
    }

    /// A program of which only this much is known.
    public static ProgramReport of(String name, List<String> files, List<Finding> findings) {
        return new ProgramReport(
                name,
                files,
                0,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                findings);
    }

    public ProgramReport with(TranslationReport result) {
        return new ProgramReport(
                name, files, lines, kernels, calls, listings, Optional.of(result), run, verification, findings);
    }

    public ProgramReport with(RunReport result) {
        return new ProgramReport(
                name, files, lines, kernels, calls, listings, translation, Optional.of(result), verification, findings);
    }

    public ProgramReport with(VerificationReport result) {
        return new ProgramReport(
                name, files, lines, kernels, calls, listings, translation, run, Optional.of(result), findings);
    }

    public ProgramReport withListings(List<Listing> texts) {
        return new ProgramReport(name, files, lines, kernels, calls, texts, translation, run, verification, findings);
    }

    public ProgramReport withKernels(List<KernelReport> other) {
        return new ProgramReport(name, files, lines, other, calls, listings, translation, run, verification, findings);
    }

    public ProgramReport withFindings(List<Finding> found) {
        return new ProgramReport(name, files, lines, kernels, calls, listings, translation, run, verification, found);
    }

    /// Whether everything in it can be ported.
    public boolean isSupported() {
        return findings.stream().noneMatch(Finding::isError);
    }

    /// What is left for people to do.
    @JsonProperty
    public Effort effort() {
        return Effort.of(findings, calls);
    }
}
