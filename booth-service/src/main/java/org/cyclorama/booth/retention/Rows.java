package org.cyclorama.booth.retention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.persistence.Tuple;
import jakarta.persistence.TupleElement;

/** Rows of a native query as flat objects of text, numbers and booleans, by their column's name. */
public final class Rows {

    private Rows() {
    }

    /** Each row as an object, its columns in order. */
    public static List<Map<String, Object>> of(List<Tuple> rows) {
        return rows.stream().map(Rows::flat).toList();
    }

    private static Map<String, Object> flat(Tuple row) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (TupleElement<?> column : row.getElements()) {
            Object value = row.get(column.getAlias());
            object.put(column.getAlias(), value instanceof Number || value instanceof Boolean ? value
                    : Objects.toString(value, null));
        }
        return object;
    }
}
