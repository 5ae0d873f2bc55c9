/** What the stack takes from the machine: ports, folders, secrets, keys, processes. Knows nothing of the product's parts. */
package org.cyclorama.local.machine;
