/**
 * The equirectangular pictures that scenes show. A picture is what its bytes say it is: its type and size are read from them,
 * and only one that covers the whole sphere, twice as wide as high, is kept.
 */
package org.cyclorama.booth.spaces.panoramas;
