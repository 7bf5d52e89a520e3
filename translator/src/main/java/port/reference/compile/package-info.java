/// From IR to executable code: functions of the host and functions that one lane runs become JVM methods, statement sequences of
/// kernels become loops over lanes. Every instruction that can fault carries its place in the source as a line number.
package port.reference.compile;
