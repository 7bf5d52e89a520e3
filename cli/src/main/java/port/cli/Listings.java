package port.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import port.gate.PortLines;
import port.merge.ProjectMerge;
import port.report.Listing;
import port.report.UnreadableDocument;
import port.translate.PortedText;
import port.translate.Translation;
import port.verify.PortFolder;
import port.verify.PortSources;

/// The texts that a report shows side by side.
final class Listings {
    private Listings() {}

    /// The user's files, then the Java.
    static List<Listing> of(Translation translation) {
        Stream<Listing> cuda =
                translation.original().stream()
                        .flatMap(original -> original.files().stream())
                        .map(file -> new Listing(file.name(), Listing.CUDA, file.text(), List.of()));
        Stream<Listing> java =
                translation.ported().stream()
                        .map(file -> new Listing(file.path(), Listing.JAVA, file.text(), links(file)));
        return Stream.concat(cuda, java).toList();
    }

    /// The Java of a port that people edit, with the lines that are still known.
    ///
    /// @param folder of the port
    static List<Listing> edited(Path folder, PortSources sources) throws EnvironmentProblem {
        List<Listing> java = new ArrayList<>();
        Path root = folder.relativize(PortFolder.sources(folder));
        for (Map.Entry<String, String> file : sources.files().entrySet()) {
            Path written = folder.resolve(ProjectMerge.WRITTEN).resolve(root).resolve(file.getKey());
            try {
                String before = Files.isRegularFile(written) ? Files.readString(written) : file.getValue();
                List<Listing.Link> links = PortLines.of(folder, file.getKey(), before, file.getValue());
                java.add(new Listing(file.getKey(), Listing.JAVA, file.getValue(), links));
            } catch (IOException | UnreadableDocument e) {
                throw new EnvironmentProblem("cannot read the port in '" + folder + "': " + e.getMessage(), e);
            }
        }
        return java;
    }

    private static List<Listing.Link> links(PortedText file) {
        return file.origins().stream()
                .map(origin -> new Listing.Link(origin.line(), origin.source(), origin.sourceLine()))
                .toList();
    }
}
