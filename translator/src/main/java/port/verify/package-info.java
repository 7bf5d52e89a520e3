/// Compiles a port, runs it beside the reference engine and compares the two at every launch.
package port.verify;
