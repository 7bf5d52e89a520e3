package port.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import port.report.Listing;
import port.report.ReportFile;
import port.report.UnreadableDocument;

/// Which lines of a port's Java, as it stands now, came from which lines of CUDA.
///
/// The manifest says it of the text that was written. Lines before the first edit are where they were, lines behind the last one have moved
/// by as much as the text has grown, and of those between nothing is said.
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
        List<String> before = written.lines().toList();
        List<String> after = now.lines().toList();
        int shorter = Math.min(before.size(), after.size());
        int same = 0;
        while (same < shorter && before.get(same).equals(after.get(same))) {
            same++;
        }
        int tail = 0;
        while (tail < shorter - same
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        var links = new ArrayList<Listing.Link>();
        for (JsonNode program : ReportFile.tree(folder.resolve(PortManifest.FILE)).path("programs")) {
            for (JsonNode file : program.path("files")) {
                if (!file.path("java").asText().endsWith(path)) {
                    continue;
                }
                for (JsonNode link : file.path("lines")) {
                    int line = link.path("java").asInt();
                    boolean isBehind = line > before.size() - tail;
                    if (line <= same || isBehind) {
                        int moved = isBehind && line > same ? line + after.size() - before.size() : line;
                        links.add(new Listing.Link(moved, link.path("source").asText(), link.path("line").asInt()));
                    }
                }
            }
        }
        return links;
    }
}
