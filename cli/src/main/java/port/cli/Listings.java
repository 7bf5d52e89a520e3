package port.cli;

import java.util.List;
import java.util.stream.Stream;
import port.report.Listing;
import port.translate.PortedText;
import port.translate.Translation;

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

    private static List<Listing.Link> links(PortedText file) {
        return file.origins().stream()
                .map(origin -> new Listing.Link(origin.line(), origin.source(), origin.sourceLine()))
                .toList();
    }
}
