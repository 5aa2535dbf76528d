<%@ WebHandler Language="C#" Class="Canned.Plan" %>
