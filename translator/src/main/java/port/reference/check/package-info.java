/// Finds faults of the original that do not end it: races, and memory that is read before it has a value.
///
/// Compiled code tells a [Watch] of every access ([Watched]); the watch keeps who accessed a piece of memory last in its
/// [port.reference.memory.Shadow], as a [Stamp], and finds two accesses that no barrier orders. What is found goes to [Findings].
///
/// Must not depend on the compiler, the gang or the machine, which call it.
package port.reference.check;
