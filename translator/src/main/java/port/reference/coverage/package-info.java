/// Which ways of a kernel's branches its threads have gone.
///
/// In: the IR of the functions that a kernel reaches, and what compiled code has marked. Out: [KernelCoverage] for each kernel that was launched.
package port.reference.coverage;
