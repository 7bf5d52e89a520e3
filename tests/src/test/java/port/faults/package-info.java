/// Programs with one fault each, and their corrected twins.
package port.faults;
