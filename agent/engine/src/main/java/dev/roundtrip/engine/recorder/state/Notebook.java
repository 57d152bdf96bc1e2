package dev.roundtrip.engine.recorder.state;

import dev.roundtrip.engine.shape.Shape;
import dev.roundtrip.engine.shape.Shapes;

/** The notes on every shape; bounded as the shapes are. Safe for threads. */
public final class Notebook {

    private final Shapes shapes;
    private final ShapeNotes overflow;

    public Notebook(Shapes shapes) {
        this.shapes = shapes;
        this.overflow = of(shapes.overflow());
    }

    /** The notes on the shape of a text; null is the empty text. */
    public ShapeNotes of(String sql) {
        return of(shapes.of(sql));
    }

    public ShapeNotes of(Shape shape) {
        Object notes = shape.notes();
        if (notes == null) {
            notes = shape.notes(new ShapeNotes(shape));
        }
        return (ShapeNotes) notes;
    }

    /** The notes on the shape that stands for all which found no room. */
    public ShapeNotes overflow() {
        return overflow;
    }
}
