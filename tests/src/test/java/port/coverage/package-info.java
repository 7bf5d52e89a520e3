/// Which ways of their branches kernels have gone, as the reference engine counts them.
package port.coverage;
