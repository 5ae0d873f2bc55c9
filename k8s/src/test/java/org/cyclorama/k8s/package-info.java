/** The manifests' own tests. */
package org.cyclorama.k8s;
