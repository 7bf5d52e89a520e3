package port.project.cmake;

import java.util.Arrays;

/// Version numbers: parts between dots, compared one by one, missing ones as zero.
final class Versions {
    private Versions() {}

    static int compare(String left, String right) {
        int[] a = parts(left);
        int[] b = parts(right);
        for (int i = 0; i < Math.max(a.length, b.length); i++) {
            int sign = Integer.compare(i < a.length ? a[i] : 0, i < b.length ? b[i] : 0);
            if (sign != 0) {
                return sign;
            }
        }
        return 0;
    }

    /// The leading digits of each part.
    static int[] parts(String version) {
        return Arrays.stream(version.split("\\."))
                .map(part -> part.replaceAll("\\D.*", ""))
                .mapToInt(digits -> digits.isEmpty() || digits.length() > 9 ? 0 : Integer.parseInt(digits))
                .toArray();
    }
}
