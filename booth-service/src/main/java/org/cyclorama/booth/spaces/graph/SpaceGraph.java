package org.cyclorama.booth.spaces.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Pattern;

/** The scenes of a space and the ways between them. Fields that are missing altogether are reported elsewhere. */
public record SpaceGraph(DefineSpace space, Map<String, Scene> scenes) {

    private static final Pattern ADDRESS = Pattern.compile("https://\\S{1,500}");
    private static final Pattern CODE = Pattern.compile("[\\w-]+");
    private static final Pattern PRODUCT = Pattern.compile("[\\w-]+/[\\w-]+");

    /** Something that keeps a visitor from walking. */
    public record Flaw(String field, String message) {
    }

    static SpaceGraph of(DefineSpace space) {
        Map<String, Scene> scenes = new LinkedHashMap<>();
        space.scenes().stream().filter(Objects::nonNull).forEach(scene -> scenes.putIfAbsent(scene.code(), scene));
        return new SpaceGraph(space, scenes);
    }

    List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        if (!scenes.containsKey(space.start())) {
            flaws.add(new Flaw("start", "must be the code of a scene"));
        }
        Set<String> reached = reached(space.start());
        for (int at = 0; at < space.scenes().size(); at++) {
            Scene scene = space.scenes().get(at);
            String field = "scenes[" + at + "]";
            if (scene != null) {
                if (scenes.get(scene.code()) != scene) {
                    flaws.add(new Flaw(field + ".code", "must be of one scene only"));
                } else if (!reached.contains(scene.code())) {
                    flaws.add(new Flaw(field, "can't be reached from the start"));
                } else if (!reached(scene.code()).contains(space.start())) {
                    flaws.add(new Flaw(field, "is a dead end: no way leads back to the start"));
                }
                inspect(scene.hotspots(), field + ".hotspots", flaws);
            }
        }
        return flaws;
    }

    private void inspect(List<Hotspot> hotspots, String list, List<Flaw> flaws) {
        Set<String> seen = new HashSet<>();
        for (int at = 0; at < hotspots.size(); at++) {
            Hotspot hotspot = hotspots.get(at);
            String field = list + "[" + at + "]";
            if (hotspot != null && !seen.add(hotspot.code())) {
                flaws.add(new Flaw(field + ".code", "must be of one hotspot of the scene only"));
            }
            if (hotspot != null && hotspot.kind() != null && !leadsSomewhere(hotspot)) {
                flaws.add(new Flaw(field + ".target", "must lead where its kind says"));
            }
        }
    }

    private boolean leadsSomewhere(Hotspot hotspot) {
        String target = Objects.toString(hotspot.target(), "");
        return switch (hotspot.kind()) {
            case SCENE -> scenes.containsKey(target);
            case BOOTH -> CODE.matcher(target).matches();
            case PRODUCT -> PRODUCT.matcher(target).matches();
            case FILM -> space.films().contains(target);
            case LINK -> ADDRESS.matcher(target).matches();
            case TEXT -> hotspot.target() == null;
        };
    }

    private Set<String> reached(String from) {
        Set<String> reached = new HashSet<>();
        Queue<String> next = new ArrayDeque<>();
        if (from != null) {
            next.add(from);
        }
        while (!next.isEmpty()) {
            String code = next.remove();
            if (scenes.containsKey(code) && reached.add(code)) {
                next.addAll(waysFrom(scenes.get(code)));
            }
        }
        return reached;
    }

    private static List<String> waysFrom(Scene scene) {
        return scene.hotspots().stream().filter(hotspot -> hotspot != null && hotspot.kind() == Hotspot.Kind.SCENE)
                .map(Hotspot::target).filter(Objects::nonNull).toList();
    }
}
