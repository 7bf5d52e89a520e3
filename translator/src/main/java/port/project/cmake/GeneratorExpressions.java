package port.project.cmake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What `$<...>` means when CUDA is compiled in no special configuration.
final class GeneratorExpressions {
    private static final Pattern INNERMOST = Pattern.compile("\\$<([^<>$]*)>");
    private static final Pattern CALL = Pattern.compile("([\\w]+):(.*)", Pattern.DOTALL);

    private GeneratorExpressions() {}

    /// The text with expressions replaced; empty where one is not followed.
    static Optional<String> resolve(String text) {
        String result = text;
        Matcher innermost = INNERMOST.matcher(result);
        while (innermost.find()) {
            Optional<String> value = value(innermost.group(1));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            result = result.substring(0, innermost.start()) + value.get() + result.substring(innermost.end());
            innermost = INNERMOST.matcher(result);
        }
        return result.contains("$") ? Optional.empty() : Optional.of(result);
    }

    private static Optional<String> value(String expression) {
        Matcher call = CALL.matcher(expression);
        if (!call.matches()) {
            return Optional.of("");
        }
        String operand = call.group(2);
        return switch (call.group(1)) {
            case "BUILD_INTERFACE", "BUILD_LOCAL_INTERFACE", "1", "TARGET_NAME" -> Optional.of(operand);
            case "INSTALL_INTERFACE", "0", "HOST_LINK", "DEVICE_LINK" -> Optional.of("");
            // Sources in C++ and CUDA are told the same.
            case "COMPILE_LANGUAGE" -> Optional.of(operand.matches(".*\\b(CUDA|CXX)\\b.*") ? "1" : "0");
            case "COMPILE_LANG_AND_ID" -> Optional.of(operand.matches("(CUDA|CXX),.*") ? "1" : "0");
            case "CXX_COMPILER_ID", "C_COMPILER_ID" -> Optional.of(operand.contains("GNU") ? "1" : "0");
            case "CUDA_COMPILER_ID" -> Optional.of(operand.contains("NVIDIA") ? "1" : "0");
            case "PLATFORM_ID" -> Optional.of(operand.contains("Linux") ? "1" : "0");
            case "CONFIG" -> Optional.of("0");
            case "BOOL" -> Optional.of(operand.matches("(?i)|0|OFF|NO|FALSE|N|IGNORE|NOTFOUND") ? "0" : "1");
            case "NOT" -> Optional.of(operand.equals("0") ? "1" : "0");
            case "AND" -> Optional.of(operand.contains("0") ? "0" : "1");
            case "OR" -> Optional.of(operand.contains("1") ? "1" : "0");
            default -> Optional.empty();
        };
    }
}
