package org.cyclorama.defaults.csv;

import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;

import org.cyclorama.defaults.paging.Page;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Writes a list {@link AsTable as a table}: page after page of it by its own cursors, inside one snapshot. A list of one page
 * gives its connection back before its reader gets a byte.
 */
@Provider
@Produces("text/csv")
class PageTable implements MessageBodyWriter<Page<?>> {

    private final AskedList list;
    private final Snapshot snapshot;
    private final Downloads downloads;
    private final Wholeness wholeness;
    private final ObjectMapper json;

    PageTable(AskedList list, Snapshot snapshot, Downloads downloads, Wholeness wholeness, ObjectMapper json) {
        this.list = list;
        this.snapshot = snapshot;
        this.downloads = downloads;
        this.wholeness = wholeness;
        this.json = json;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Page.class;
    }

    @Override
    public void writeTo(Page<?> asked, Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, Object> headers, OutputStream body) {
        Class<?> view = (Class<?>) ((ParameterizedType) genericType).getActualTypeArguments()[0];
        wholeness.keep(() -> write(asked, new Columns(json, view), new Lines(body)));
    }

    private void write(Page<?> asked, Columns columns, Lines lines) {
        Page<?> only = list.isWhole(asked) ? asked : snapshot.read(() -> {
            Page<?> first = list.page(null);
            if (first.next() == null) {
                return first;
            }
            downloads.during(() -> writeAll(first, columns, lines));
            return null;
        });
        if (only != null) {
            lines.write(columns.header());
            only.items().forEach(item -> lines.write(columns.line(item)));
        }
        lines.flush();
    }

    private void writeAll(Page<?> first, Columns columns, Lines lines) {
        lines.write(columns.header());
        Page<?> page = first;
        while (page != null) {
            page.items().forEach(item -> lines.write(columns.line(item)));
            snapshot.forget();
            page = page.next() == null ? null : list.page(page.next());
        }
    }
}
