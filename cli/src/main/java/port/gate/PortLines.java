package port.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import port.merge.LineDiff;
import port.report.Listing;
import port.report.ReportFile;
import port.report.UnreadableDocument;

/// Which lines of a port's Java, as it stands now, came from which lines of CUDA.
///
/// The manifest says it of the text that was written. Lines that nobody has edited are found where they have moved to, and of lines that were
/// replaced by as many others each is the one in its place.
public final class PortLines {
    private PortLines() {}

    /// @param folder of the port
    /// @param path of the file, relative to the folder that holds the packages
    /// @param written the text when it was translated
    /// @param now the text of today
    public static List<Listing.Link> of(Path folder, String path, String written, String now)
            throws UnreadableDocument, IOException {
        if (!Files.isRegularFile(folder.resolve(PortManifest.FILE))) {
            return List.of();
        }
        LineDiff diff = LineDiff.of(written, now);
        var links = new ArrayList<Listing.Link>();
        for (JsonNode program : ReportFile.tree(folder.resolve(PortManifest.FILE)).path("programs")) {
            for (JsonNode file : program.path("files")) {
                if (!file.path("java").asText().endsWith(path)) {
                    continue;
                }
                for (JsonNode link : file.path("lines")) {
                    String source = link.path("source").asText();
                    int sourceLine = link.path("line").asInt();
                    diff.lineNow(link.path("java").asInt())
                            .ifPresent(line -> links.add(new Listing.Link(line, source, sourceLine)));
                }
            }
        }
        return links;
    }
}
