package org.ribwise.export.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/// Draws the charts of a document as lines and areas. A chart is an `object` with a small SVG inside, which a browser
/// shows by itself: `path` of straight lines, `polyline`, `rect`,
/// `circle` and `text` with `fill`, `stroke`, `stroke-width` and `stroke-dasharray`.
///
/// @param before is run before each chart, and may end the export there
record ChartDrawers(Runnable before) implements FSObjectDrawerFactory {

    static final String TYPE = "application/x-ribwise-chart";

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getAttribute("type").equals(TYPE);
    }

    @Override
    public @Nullable FSObjectDrawer createDrawer(Element element) {
        return isReplacedObject(element) ? this::draw : null;
    }

    private @Nullable Map<Shape, String> draw(
            Element chart,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        before.run();
        Element svg = (Element) chart.getElementsByTagName("svg").item(0);
        String[] box = svg.getAttribute("viewBox").split(" ", -1);
        double scale = dotsPerPixel;
        device.drawWithGraphics((float) x, (float) y, (float) (width / scale), (float) (height / scale), graphics -> {
            graphics.transform(AffineTransform.getScaleInstance(
                    width / scale / Double.parseDouble(box[2]), height / scale / Double.parseDouble(box[3])));
            shapes(svg, graphics);
        });
        return null;
    }

    private static void shapes(Element svg, Graphics2D graphics) {
        NodeList children = svg.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            if (child instanceof Element element) {
                paint(element, shape(element), graphics);
            }
        }
    }

    private static Shape shape(Element element) {
        return switch (element.getTagName()) {
            case "rect" ->
                new Rectangle2D.Double(
                        number(element, "x"),
                        number(element, "y"),
                        number(element, "width"),
                        number(element, "height"));
            case "circle" -> {
                double radius = number(element, "r");
                yield new Ellipse2D.Double(
                        number(element, "cx") - radius, number(element, "cy") - radius, 2 * radius, 2 * radius);
            }
            case "polyline" -> line(element.getAttribute("points"));
            case "path" -> path(element.getAttribute("d"));
            case "text" ->
                Outlines.of(
                        element.getTextContent(),
                        number(element, "x"),
                        number(element, "y"),
                        number(element, "font-size"));
            default -> throw new IllegalArgumentException("a chart with " + element.getTagName());
        };
    }

    private static Shape line(String points) {
        Path2D path = new Path2D.Double();
        for (String point : points.split(" ", -1)) {
            int comma = point.indexOf(',');
            double x = Double.parseDouble(point.substring(0, comma));
            double y = Double.parseDouble(point.substring(comma + 1));
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        return path;
    }

    /// As our own pen writes it: "M1 2 L3 4".
    private static Shape path(String commands) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        String[] parts = commands.split(" ", -1);
        for (int i = 0; i + 1 < parts.length; i += 2) {
            double x = Double.parseDouble(parts[i].substring(1));
            double y = Double.parseDouble(parts[i + 1]);
            if (parts[i].charAt(0) == 'M') {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        return path;
    }

    private static void paint(Element element, Shape shape, Graphics2D graphics) {
        String fill = element.getAttribute("fill");
        if (!fill.isEmpty() && !fill.equals("none")) {
            graphics.setPaint(Color.decode(fill));
            graphics.fill(shape);
        }
        String stroke = element.getAttribute("stroke");
        if (!stroke.isEmpty()) {
            graphics.setPaint(Color.decode(stroke));
            graphics.setStroke(stroke(element));
            graphics.draw(shape);
        }
    }

    private static BasicStroke stroke(Element element) {
        float width = (float) number(element, "stroke-width");
        String dashes = element.getAttribute("stroke-dasharray");
        if (dashes.isEmpty()) {
            return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        }
        float dash = Float.parseFloat(dashes);
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {dash, dash}, 0);
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
