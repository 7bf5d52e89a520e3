package port.planted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A change of a sample's port, and what `verify` has to say about it.
///
/// A file has a line `sample NAME`, the text that is changed below a line `was`, what takes its place below a line `now`, and a line
/// `expect TEXT` for each text that has to be printed.
record PlantedBug(String sample, String was, String now, List<String> expected) {
    private enum Part {
        HEAD,
        WAS,
        NOW
    }

    static PlantedBug read(Path file) throws IOException {
        String sample = "";
        var was = new ArrayList<String>();
        var now = new ArrayList<String>();
        var expected = new ArrayList<String>();
        Part part = Part.HEAD;
        for (String line : Files.readAllLines(file)) {
            if (line.equals("was")) {
                part = Part.WAS;
            } else if (line.equals("now")) {
                part = Part.NOW;
            } else if (line.startsWith("expect ")) {
                expected.add(line.substring("expect ".length()));
            } else if (line.startsWith("sample ")) {
                sample = line.substring("sample ".length());
            } else {
                (part == Part.WAS ? was : now).add(line);
            }
        }
        return new PlantedBug(sample, String.join("\n", was), String.join("\n", now), expected);
    }

    /// Changes the port that lies in a folder.
    void plant(Path port) throws IOException {
        int changed = 0;
        try (var files = Files.walk(port)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                if (text.contains(was)) {
                    Files.writeString(file, text.replace(was, now));
                    changed++;
                }
            }
        }
        if (changed != 1) {
            throw new IllegalStateException("the text stands in " + changed + " files: " + was);
        }
    }
}
