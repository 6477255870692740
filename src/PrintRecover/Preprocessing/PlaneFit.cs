namespace PrintRecover.Preprocessing;

/// <summary>A plane through weighted points around a place, by least squares.</summary>
/// <param name="stiffnessX">What keeps the plane from rising along x, as a share of the points' weight.</param>
/// <param name="stiffnessY">The same along y.</param>
internal struct PlaneFit(double stiffnessX, double stiffnessY)
{
    private double _weight, _x, _y, _xx, _xy, _yy, _value, _xValue, _yValue;

    /// <summary>The weight of all points.</summary>
    public readonly double Weight => _weight;

    /// <summary>The plane's height at a point; 0 without points.</summary>
    public readonly double At(double atX, double atY)
    {
        if (_weight <= 0)
        {
            return 0;
        }

        // The normal equations of mean + right * (x - meanX) + down * (y - meanY).
        (double meanX, double meanY, double mean) = (_x / _weight, _y / _weight, _value / _weight);
        double xx = _xx / _weight - meanX * meanX + stiffnessX;
        double yy = _yy / _weight - meanY * meanY + stiffnessY;
        double xy = _xy / _weight - meanX * meanY;
        double xValue = _xValue / _weight - meanX * mean;
        double yValue = _yValue / _weight - meanY * mean;
        double determinant = xx * yy - xy * xy;
        double right = (yy * xValue - xy * yValue) / determinant;
        double down = (xx * yValue - xy * xValue) / determinant;
        return mean + right * (atX - meanX) + down * (atY - meanY);
    }

    /// <summary>Adds a point.</summary>
    public void Add(double x, double y, double value, double weight)
    {
        _weight += weight;
        _x += weight * x;
        _y += weight * y;
        _xx += weight * x * x;
        _xy += weight * x * y;
        _yy += weight * y * y;
        _value += weight * value;
        _xValue += weight * x * value;
        _yValue += weight * y * value;
    }
}
