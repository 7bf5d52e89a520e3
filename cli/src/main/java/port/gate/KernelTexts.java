package port.gate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the kernels in the Java of a port: methods under `@Kernel`, up to the brace at the annotation's indentation.
final class KernelTexts {
    private static final Pattern KERNEL =
            Pattern.compile(
                    "^([ \\t]*)@Kernel(?:\\(\"([^\"]*)\"\\))?\\s[^(]*?(\\w+)\\(.*?^\\1\\}",
                    Pattern.MULTILINE | Pattern.DOTALL);

    private KernelTexts() {}

    /// The text of each method by the name of its kernel in CUDA.
    static Map<String, String> of(String java) {
        Map<String, String> kernels = new LinkedHashMap<>();
        Matcher kernel = KERNEL.matcher(java);
        while (kernel.find()) {
            kernels.put(kernel.group(2) == null ? kernel.group(3) : kernel.group(2), kernel.group());
        }
        return kernels;
    }
}
