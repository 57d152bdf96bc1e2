package dev.roundtrip.demo.story2;

import jakarta.servlet.http.HttpServletResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The first attempt: it saves one cheap query, but by then the request has already opened its connection. */
@Component
@Profile("cached")
class CachedTariffs implements Tariffs {

    private final Tariffs database = new QueriedTariffs();
    private final Map<Long, Integer> cache = new ConcurrentHashMap<>();
    private final HttpServletResponse response;

    /** @param response of the current request; its {@code X-Cache} header says whether the cache knew the answer */
    CachedTariffs(HttpServletResponse response) {
        this.response = response;
    }

    @Override
    public int discountPercent(Connection connection, long customer) throws SQLException {
        Integer known = cache.get(customer);
        response.setHeader("X-Cache", known == null ? "miss" : "hit");
        if (known != null) {
            return known;
        }
        int discount = database.discountPercent(connection, customer);
        cache.put(customer, discount);
        return discount;
    }
}
