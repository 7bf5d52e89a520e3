package port.gate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import port.report.Listing;
import port.report.ProgramReport;
import port.report.Report;
import port.report.Standing;
import port.report.Standings;
import port.report.UnreadableDocument;

/// The kernels of a report, or of a port's folder, at one time.
///
/// @param kernels by `program/kernel`, sorted
public record Snapshot(Map<String, Kernel> kernels) {
    public Snapshot {
        kernels = new TreeMap<>(kernels);
    }

    /// @param standing absent where nothing was verified
    /// @param cuda the fingerprint of the original
    /// @param java the text of its Java; empty where that is not known
    public record Kernel(Optional<Standing> standing, String cuda, String java) {}

    public static Snapshot of(Report report) {
        Map<String, String> java = new TreeMap<>();
        for (ProgramReport program : report.programs()) {
            for (Listing listing : program.listings()) {
                if (listing.language().equals(Listing.JAVA)) {
                    KernelTexts.of(listing.text())
                            .forEach((kernel, text) -> java.put(program.name() + "/" + kernel, text));
                }
            }
        }
        var kernels = new TreeMap<String, Kernel>();
        for (Standings.Entry entry : Standings.of(report)) {
            if (!entry.kernel().isEmpty()) {
                kernels.put(
                        entry.name(),
                        new Kernel(
                                Optional.of(entry.standing()),
                                entry.fingerprint(),
                                java.getOrDefault(entry.name(), "")));
            }
        }
        return new Snapshot(kernels);
    }

    /// @param folder of a port, with its manifest
    public static Snapshot of(Path folder) throws UnreadableDocument, IOException {
        PortManifest manifest = PortManifest.read(folder);
        Map<String, String> java = manifest.kernels(folder);
        var kernels = new TreeMap<String, Kernel>();
        manifest.fingerprints()
                .forEach((name, print) ->
                        kernels.put(name, new Kernel(Optional.empty(), print, java.getOrDefault(name, ""))));
        return new Snapshot(kernels);
    }
}
