package port.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import port.report.Finding;
import port.report.KernelReport;
import port.report.KernelVerdict;
import port.report.Listing;
import port.report.Place;
import port.report.ProgramReport;
import port.report.VerificationReport;

/// Names files in a report as the repository does, so that reports of different machines and folders are comparable and links work.
final class RepositoryPaths {
    private final Path here;
    private final Map<Path, Optional<Path>> roots = new HashMap<>();

    /// @param here where the command runs
    RepositoryPaths(Path here) {
        this.here = here.toAbsolutePath().normalize();
    }

    /// A file outside all repositories keeps the name it has, unless it lies where the command runs.
    String relative(String name) {
        if (name.isEmpty() || name.startsWith("<")) {
            return name;
        }
        Path path = here.resolve(name).normalize();
        Path root = roots.computeIfAbsent(path.resolveSibling(""), RepositoryPaths::root).orElse(here);
        return path.startsWith(root) ? root.relativize(path).toString().replace('\\', '/') : name;
    }

    /// The repository in which a folder lies.
    static Optional<Path> root(Path folder) {
        return Stream.iterate(Optional.of(folder), Optional::isPresent, path -> path.map(Path::getParent))
                .flatMap(Optional::stream)
                .filter(path -> Files.exists(path.resolve(".git")))
                .findFirst();
    }

    Finding applyTo(Finding finding) {
        return new Finding(
                finding.code(),
                finding.severity(),
                finding.message(),
                relative(finding.file()),
                finding.line(),
                finding.column(),
                finding.help(),
                finding.notes().stream().map(this::applyTo).toList());
    }

    ProgramReport applyTo(ProgramReport program) {
        return new ProgramReport(
                program.name(),
                program.files().stream().map(this::relative).toList(),
                program.lines(),
                program.kernels().stream().map(this::applyTo).toList(),
                program.calls(),
                program.listings().stream().map(this::applyTo).toList(),
                program.translation(),
                program.run(),
                program.verification().map(this::applyTo),
                program.findings().stream().map(this::applyTo).toList());
    }

    private KernelReport applyTo(KernelReport kernel) {
        return new KernelReport(
                kernel.name(),
                place(kernel.place()),
                kernel.isSupported(),
                kernel.reasons(),
                kernel.endLine(),
                kernel.fingerprint());
    }

    private VerificationReport applyTo(VerificationReport result) {
        return result.withKernels(result.kernels().stream().map(this::applyTo).toList());
    }

    private KernelVerdict applyTo(KernelVerdict kernel) {
        return kernel.withPlaces(this::place);
    }

    private Listing applyTo(Listing listing) {
        List<Listing.Link> links =
                listing.links().stream()
                        .map(link -> new Listing.Link(link.line(), relative(link.source()), link.sourceLine()))
                        .toList();
        String name = listing.language().equals(Listing.CUDA) ? relative(listing.name()) : listing.name();
        return new Listing(name, listing.language(), listing.text(), links);
    }

    private String place(String text) {
        Place place = Place.of(text);
        return new Place(relative(place.file()), place.line()).toString();
    }
}
