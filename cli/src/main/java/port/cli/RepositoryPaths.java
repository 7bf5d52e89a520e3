package port.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
        return applyTo(finding, Map.of());
    }

    private Finding applyTo(Finding finding, Map<String, String> renamed) {
        return new Finding(
                finding.code(),
                finding.severity(),
                text(finding.message(), renamed),
                relative(finding.file()),
                finding.line(),
                finding.column(),
                finding.help(),
                finding.notes().stream().map(note -> applyTo(note, renamed)).toList());
    }

    ProgramReport applyTo(ProgramReport program) {
        Map<String, String> renamed = renamed(program);
        return new ProgramReport(
                program.name(),
                program.files().stream().map(this::relative).toList(),
                program.lines(),
                program.kernels().stream().map(this::applyTo).toList(),
                program.calls(),
                program.listings().stream().map(this::applyTo).toList(),
                program.translation(),
                program.run(),
                program.verification().map(result -> applyTo(result, renamed)),
                program.findings().stream().map(finding -> applyTo(finding, renamed)).toList());
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

    private VerificationReport applyTo(VerificationReport result, Map<String, String> renamed) {
        List<KernelVerdict> kernels =
                result.kernels().stream()
                        .map(kernel -> kernel.withPlaces(this::place).withDetail(text(kernel.detail(), renamed)))
                        .toList();
        return result.withKernels(kernels).withReason(text(result.reason(), renamed));
    }

    /// The files of a program that the repository calls something else, by the names that sentences have for them.
    private Map<String, String> renamed(ProgramReport program) {
        Stream<String> listed =
                program.listings().stream()
                        .filter(listing -> listing.language().equals(Listing.CUDA))
                        .map(Listing::name);
        Map<String, String> renamed = new LinkedHashMap<>();
        Stream.concat(program.files().stream(), listed)
                .filter(name -> !relative(name).equals(name))
                .sorted(Comparator.comparing(String::length).reversed())
                .forEach(name -> renamed.put(name, relative(name)));
        return renamed;
    }

    /// A sentence in which files stand with a line behind them.
    private static String text(String text, Map<String, String> renamed) {
        String result = text;
        for (Map.Entry<String, String> name : renamed.entrySet()) {
            result = result.replace(" " + name.getKey() + ":", " " + name.getValue() + ":");
        }
        return result;
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
