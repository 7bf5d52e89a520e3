package port.cuda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every class and method that a header model names exists.
class ShimTargetsTest {
    private static final Pattern SHIM = Pattern.compile("port::shim\\(\"([^\"]+)\"");
    private static final Pattern TYPED = Pattern.compile("(?:\\$\\d+=\\d+:)?\\s*(?:(?:\\$\\d+|cast)\\s*=)?\\s*(.*)");
    private static final List<String> RECEIVERS =
            List.of(
                    "BytePtr",
                    "ShortPtr",
                    "IntPtr",
                    "LongPtr",
                    "FloatPtr",
                    "DoublePtr",
                    "PointerPtr",
                    "Pointer",
                    "Half",
                    "Fp8E4m3",
                    "FunctionPtr");

    @Test
    void noneDangles() throws IOException, URISyntaxException {
        var dangling = new TreeSet<String>();
        int count = 0;
        for (String shim : shims()) {
            for (String target : targets(shim)) {
                count++;
                if (!exists(target)) {
                    dangling.add(target);
                }
            }
        }
        assertTrue(count > 100, "found only " + count + " targets");
        assertEquals(Set.of(), dangling);
    }

    private static Set<String> shims() throws IOException, URISyntaxException {
        Path marker = Path.of(ShimTargetsTest.class.getResource("/port/cuda/include/stdio.h").toURI());
        var shims = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(marker.getParent())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher match = SHIM.matcher(Files.readString(file));
                while (match.find()) {
                    shims.add(match.group(1));
                }
            }
        }
        return shims;
    }

    /// The targets that a shim attribute names, as `Class#method`.
    private static List<String> targets(String shim) {
        var targets = new ArrayList<String>();
        String[] parts = shim.split(";");
        Arrays.stream(parts[0].split("\\|")).map(ShimTargetsTest::withoutArguments).forEach(targets::add);
        for (int i = 1; i < parts.length; i++) {
            Matcher match = TYPED.matcher(parts[i].strip());
            assertTrue(match.matches(), shim);
            targets.add(withoutArguments(match.group(1)));
        }
        return targets;
    }

    private static String withoutArguments(String target) {
        int open = target.indexOf('(');
        return (open < 0 ? target : target.substring(0, open)).strip();
    }

    private static boolean exists(String target) {
        int hash = target.indexOf('#');
        if (hash < 0) {
            return find(target.startsWith("new ") ? target.substring(4).strip() : target).length > 0;
        }
        String owner = target.substring(0, hash);
        String method = target.substring(hash + 1).replace("{type}", "");
        List<String> names =
                method.endsWith("{s}")
                        ? Stream.of("Bytes", "Shorts", "Ints", "Longs", "Floats", "Doubles", "Booleans", "")
                                .map(kind -> method.replace("{s}", kind))
                                .toList()
                        : List.of(method);
        return names.stream().allMatch(name -> hasMethod(owner, name));
    }

    private static boolean hasMethod(String owner, String method) {
        return switch (owner) {
            case "" -> RECEIVERS.stream().anyMatch(receiver -> declares(receiver, method));
            case "ctx" -> declares("KernelContext", method);
            case "device" -> declares("Device", method);
            default -> declares(owner, method);
        };
    }

    private static boolean declares(String owner, String method) {
        return Arrays.stream(find(owner))
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .map(Method::getName)
                .anyMatch(method::equals);
    }

    /// The class of that name, if there is one.
    private static Class<?>[] find(String name) {
        var found = new ArrayList<Class<?>>();
        for (String home : List.of("port.runtime.", "java.lang.")) {
            try {
                found.add(Class.forName(home + name));
            } catch (ClassNotFoundException _) {
                // not there
            }
        }
        return found.toArray(Class<?>[]::new);
    }
}
